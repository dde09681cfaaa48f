<#include "/examples/data.ftl">
<#import "/components/comparison.ftl" as comparison>
<#global roles = []>
<@comparison.comparison/>
