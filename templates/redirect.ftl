<#import "components/base.ftl" as base>
<#import "components/intro.ftl" as intro>
<#-- Stands at an old address. The browser is sent on before anything is read; the link is for one that stays. -->
<@base.base goTo=page.href end=false>
<@intro.intro/>
<div class="wrap end content">
<p>Sidan som låg här har en ny adress. Gå till <a href="${page.href}">${page.newTitle}</a>.</p>
</div>
</@base.base>
