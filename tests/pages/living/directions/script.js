document.querySelector('#turn').addEventListener('click', () => {
  document.documentElement.dir = 'ltr';
  document.querySelector('.box').style.writingMode = 'sideways-lr';
});
