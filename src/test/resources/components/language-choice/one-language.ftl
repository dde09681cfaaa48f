<#include "/examples/data.ftl">
<#import "/components/language-choice.ftl" as choice>
<@choice.languageChoice/>
