<#-- Pictures of simple shapes, one in each file of the folder illustrations; colours come from the style sheet (c1…c9; l = drawn as a line). Decoration: the text says it all. -->
<#macro illustration name>
<#include "/illustrations/" + name + ".ftl">
</#macro>
