document.querySelector('#unfold').addEventListener('click', () => {
  document.querySelector('#first').open = true;
  document.querySelector('#second').removeAttribute('hidden');
  document.querySelector('#third').style.display = '';
});
document.querySelector('#shout').addEventListener('click', () => {
  document.querySelector('article').style.textTransform = 'uppercase';
});
