<#import "base.ftl" as base>
<#import "intro.ftl" as intro>
<#import "toc.ftl" as toc>
<#-- An ordinary page: top, list of its sections, and its content as nested.
     wide: the content takes the whole width. contents: false leaves out the list of sections. script, feedback: as in base. -->
<#macro layout wide=false contents=true script="" feedback=true>
<@base.base script=script feedback=feedback>
<@intro.intro/>
<div class="wrap<#if !wide> cols</#if>">
<#if contents && !wide>
<@toc.toc/>
</#if>
<div class="content<#if wide> wide</#if>">
<#nested>
</div>
</div>
</@base.base>
</#macro>
