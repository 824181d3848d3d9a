import { InvalidArgumentError } from 'commander'

/** A directed pair, written `PRK:RUS`. */
export function readDyad(value: string): readonly [actor: string, recipient: string] {
  const [actor, recipient, ...rest] = value.split(':')
  if (!actor || !recipient || rest.length > 0)
    throw new InvalidArgumentError('Write the pair as ACTOR:RECIPIENT, for example PRK:RUS.')
  return [actor, recipient]
}
