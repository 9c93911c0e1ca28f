// What scrolls sideways must be reachable by keyboard.
const scrolling = () => {
  for (const box of document.querySelectorAll("pre, .table-wrapper, .cell_output")) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
    else box.removeAttribute("tabindex");
  }
};
addEventListener("load", scrolling);
addEventListener("resize", scrolling);

// A citation gives the address at which the page is read.
for (const address of document.querySelectorAll(".kha-address")) {
  if (location.protocol !== "file:") address.textContent = location.origin + location.pathname;
}
