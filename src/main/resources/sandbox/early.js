// Runs before anything is painted, so that neither the colours nor the shape of the page jump: no module, and nothing asked.

(() => {
  const root = document.documentElement;
  const isSplit = location.pathname === '/side-by-side';
  root.classList.toggle('split', isSplit);
  root.classList.toggle('pane', !isSplit && new URLSearchParams(location.search).has('pane'));
  try {
    const theme = localStorage.getItem('percolate-sandbox-theme');
    if (theme) root.dataset.theme = theme;
  } catch {
    // A browser may forbid storage; then the system's colours it is.
  }
})();
