<#import "components/base.ftl" as base>
<#import "components/intro.ftl" as intro>
<#-- Stands at an old address. The browser is sent on before anything is read; the link is for one that stays. -->
<@base.base goTo=page.href end=false>
<@intro.intro/>
<div class="wrap end content">
<#assign newPage><a href="${page.href}">${page.newTitle}</a></#assign>
<p>${t("moved.text", newPage)}</p>
</div>
</@base.base>
