<#import "icon.ftl" as icon>
<#import "language-choice.ftl" as languageChoice>
<#-- The way to easy Swedish and other languages, site name and main menu. The menu is a popover: a button opens it on narrow screens, without a script;
     on wide screens, and in browsers that know no popovers, the style sheet shows it as a plain list. -->
<#macro siteHeader>
<header class="top">
<@languageChoice.languageChoice/>
<div class="wrap">
<a class="brand" href="${links.start}"><@icon.icon name="mark"/><span><strong<#if site.titleLang??> lang="${site.titleLang}"</#if>>${site.title}</strong> <span class="brand-owner"<#if site.nameLang??> lang="${site.nameLang}"</#if>>${site.name}</span></span></a>
<#if nav?has_content>
<button class="menu-open" type="button" popovertarget="meny"><@icon.icon name="menu"/>${t("menu.open")}</button>
<nav id="meny" class="menu" popover aria-label="${t("menu.label")}">
<button class="menu-close" type="button" popovertarget="meny" popovertargetaction="hide"><@icon.icon name="close"/>${t("menu.close")}</button>
<ul>
<#list nav as item>
<li><a href="${item.href}"<#if item.href == (links.apply!"")> class="menu-apply"</#if><#if item.current> aria-current="page"</#if>>${item.title}</a></li>
</#list>
</ul>
</nav>
</#if>
</div>
</header>
</#macro>
