import { expect, test } from 'vitest'
import { discoverFeeds, guessFeeds } from './discoverFeeds.js'

test('the feeds that a page offers are found, comment feeds last, programming interfaces never', () => {
  const page = `<html><head>
    <link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed/">
    <link rel="alternate" type="application/rss+xml" title="News" href="/feed/">
    <link rel="alternate" type="application/json" href="/wp-json/posts/1">
    <link rel="alternate" type="application/feed+json" href="https://cdn.example/feed.json">
    <link rel="alternate" hreflang="fr" href="/fr/">
    <link rel="stylesheet" type="text/css" href="/a.css">
    <link rel="alternate" type="application/atom+xml" href="javascript:void(0)">
    </head><body></body></html>`
  expect(discoverFeeds(page, 'https://post.example/news/')).toEqual([
    { url: 'https://post.example/feed/', title: 'News' },
    { url: 'https://cdn.example/feed.json', title: null },
    { url: 'https://post.example/comments/feed/', title: 'Comments' },
  ])
})

test('customary addresses of feeds belong to the site of the page', () => {
  expect(guessFeeds('https://post.example/a/b')).toContain('https://post.example/rss.xml')
})
