document.querySelector('#add').addEventListener('click', () => {
  const paragraph = document.createElement('p');
  paragraph.textContent = 'After lunch, Broadcom is let in too.';
  document.querySelector('article').append(paragraph);
});
