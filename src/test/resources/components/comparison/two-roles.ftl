<#include "/examples/data.ftl">
<#import "/components/comparison.ftl" as comparison>
<@comparison.comparison/>
