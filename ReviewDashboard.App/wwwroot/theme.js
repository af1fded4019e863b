// Before the first paint: without a chosen theme the one of the reader's system.
if (!document.documentElement.dataset.theme)
  document.documentElement.dataset.theme =
    /(?:^|; )theme=dark/.test(document.cookie) || (!/(?:^|; )theme=/.test(document.cookie) && matchMedia('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
