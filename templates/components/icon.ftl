<#-- Small line icons, all decoration: the words beside them carry the meaning. "mark" is the site's own mark, two people side by side. -->
<#macro icon name>
<#compress>
<#switch name>
<#case "mark">
<svg class="mark" width="40" height="40" viewBox="0 0 40 40" aria-hidden="true"><circle cx="14" cy="12" r="7"/><path d="M1 37a13 13 0 0 1 26 0z"/><g class="mark-2"><circle cx="28" cy="15" r="6"/><path d="M17 37a11 11 0 0 1 22 0z"/></g></svg>
<#break>
<#default>
<svg class="icon" width="24" height="24" fill="none" stroke="currentColor" viewBox="0 0 24 24" aria-hidden="true"><path d="<#switch name>
<#case "arrow">M4 12h15m-6-6 6 6-6 6<#break>
<#case "menu">M4 7h16M4 12h16M4 17h16<#break>
<#case "close">m6 6 12 12M18 6 6 18<#break>
<#case "phone">M6 3h3l2 5-2 2a12 12 0 0 0 5 5l2-2 5 2v3a3 3 0 0 1-3 3A16 16 0 0 1 3 6a3 3 0 0 1 3-3z<#break>
<#case "mail">M3 6h18v12H3zl9 7 9-7<#break>
</#switch>"/></svg>
</#switch>
</#compress>
</#macro>
