<#-- A house with two people. -->
<svg class="art" width="320" height="200" fill="none" viewBox="0 0 320 200" aria-hidden="true"><path class="c6" d="M44 94 160 20l116 74v92H44z"/><circle class="c7" cx="130" cy="130" r="18"/><circle class="c8" cx="190" cy="130" r="18"/></svg>
