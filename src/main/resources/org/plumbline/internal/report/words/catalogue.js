(function () {
const search = document.getElementById(`search`);
const field = document.getElementById(`search-field`);
const found = document.getElementById(`search-found`);
const rules = Array.from(document.querySelectorAll(`.rule`));
const texts = rules.map(function (rule) { return rule.textContent.toLowerCase(); });
const closed = new Set();
function look() {
const words = field.value.toLowerCase().split(` `).filter(Boolean);
let count = 0;
rules.forEach(function (rule, i) {
const has = words.every(function (word) { return texts[i].includes(word); });
rule.hidden = !has;
document.querySelectorAll(`nav a[href=${CSS.escape(`#` + rule.id)}]`).forEach(function (link) { link.parentElement.hidden = !has; });
count += has ? 1 : 0;
});
document.querySelectorAll(`.pack`).forEach(function (pack) { pack.hidden = pack.querySelector(`.rule:not([hidden])`) === null; });
found.textContent = words.length === 0 ? `` : count === 1 ? `1 rule found` : `${count} rules found`;
}
search.hidden = false;
field.addEventListener(`input`, look);
window.addEventListener(`hashchange`, function () {
const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
if (target === null) { return; }
if (target.closest(`[hidden]`) === null) { return; }
field.value = ``;
look();
target.scrollIntoView();
});
window.addEventListener(`beforeprint`, function () {
document.querySelectorAll(`details:not([open])`).forEach(function (one) { closed.add(one); one.open = true; });
});
window.addEventListener(`afterprint`, function () {
closed.forEach(function (one) { one.open = false; });
closed.clear();
});
look();
})();
