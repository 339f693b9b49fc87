document.querySelector('#scroll-box').addEventListener('click', () => {
  document.querySelector('#scroll').scrollTop = 500;
});
document.querySelector('#larger').addEventListener('click', () => {
  document.querySelector('article').style.zoom = '1.5';
});
