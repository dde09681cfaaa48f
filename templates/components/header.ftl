<#import "icon.ftl" as icon>
<#-- The way to easy Swedish, site name and main menu. The menu is a popover: a button opens it on narrow screens, without a script;
     on wide screens, and in browsers that know no popovers, the style sheet shows it as a plain list. -->
<#macro siteHeader>
<header class="top">
<#if easyStart??>
<nav class="tools" aria-label="Språk">
<ul class="wrap">
<li><a href="${easyStart.href}"<#if easyStart.current> aria-current="page"</#if>>${easyStart.title}</a></li>
</ul>
</nav>
</#if>
<div class="wrap">
<a class="brand" href="${links.start}"><@icon.icon name="mark"/><span><strong>${site.title}</strong> <span class="brand-owner">${site.name}</span></span></a>
<button class="menu-open" type="button" popovertarget="meny"><@icon.icon name="menu"/>Meny</button>
<nav id="meny" class="menu" popover aria-label="Huvudmeny">
<button class="menu-close" type="button" popovertarget="meny" popovertargetaction="hide"><@icon.icon name="close"/>Stäng menyn</button>
<ul>
<#list nav as item>
<li><a href="${item.href}"<#if item.href == (links.apply!"")> class="menu-apply"</#if><#if item.current> aria-current="page"</#if>>${item.title}</a></li>
</#list>
</ul>
</nav>
</div>
</header>
</#macro>
