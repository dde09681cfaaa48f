<#import "components/base.ftl" as base>
<#import "components/intro.ftl" as intro>
<#import "components/more-easy.ftl" as more>
<#-- A page in easy Swedish. "simple" is the registered subtag for a simplified form of a language: it tells the checks which text must be easy. -->
<@base.base>
<div lang="${page.language.code}-simple">
<@intro.intro art=page.intro.icon!""/>
<div class="wrap easy">
<div class="content">
${page.article.body}
</div>
</div>
</div>
<div class="wrap">
<@more.moreEasy/>
</div>
</@base.base>
