const minutes = document.querySelector('#minutes');

document.querySelector('#reveal').addEventListener('click', () => {
  document.querySelector('#place').append(...minutes.childNodes);
  minutes.remove();
});

document.querySelector('#move').addEventListener('click', () => {
  document.querySelector('article').append(document.querySelector('#place'));
});
