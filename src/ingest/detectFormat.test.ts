import { expect, test } from 'vitest'
import { formatOfContent, formatOfName } from './detectFormat.js'

test.each([
  ['a.txt', 'text'],
  ['a.MD', 'md'],
  ['folder.csv/a.html', 'html'],
  ['a.csv.gz', 'csv'],
  ['a.ndjson', 'jsonl'],
  ['a.doc', null],
  ['README', null],
])('the name %s stands for %s', (name, expected) => expect(formatOfName(name)).toBe(expected))

test.each([
  ['<!doctype html><html>', 'html'],
  ['\ufeff\n  <HTML lang="en">', 'html'],
  ['<?xml version="1.0"?>\n<!DOCTYPE html>', 'html'],
  ['<!-- saved page -->\n<html>', 'html'],
  ['{"text": "Peru thanked Chile."}\n', 'jsonl'],
  ['---\ntitle: x\n---\nPeru thanked Chile.', 'md'],
  ['# Envoys meet\n\nThey met.', 'md'],
  ['id,text,date\n1,Peru thanked Chile.,2023-09-05', 'csv'],
  ['id\ttext\n', 'csv'],
  ['Peru, Chile and Bolivia met.', 'text'],
  ['--- Peru thanked Chile.', 'text'],
  ['', 'text'],
])('%j begins a file of format %s', (head, expected) => expect(formatOfContent(head)).toBe(expected))
