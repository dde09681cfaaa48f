<#import "components/base.ftl" as base>
<#import "components/hero.ftl" as hero>
<#import "components/role-cards.ftl" as cards>
<#import "components/cta.ftl" as cta>
<@base.base>
<@hero.hero/>
<#if roles?filter(role -> role.card)?has_content>
<div class="wrap">
<@cards.roleCards/>
</div>
</#if>
<@cta.cta/>
<div class="wrap content">
${page.article.body}
</div>
</@base.base>
