<#include "/examples/data.ftl">
<#import "/components/comparison.ftl" as comparison>
<#global roles = roles + [{"slug": "c", "title": longWord?cap_first, "icon": "avlosare", "tone": "sun", "compared": true, "href": "c.html", "facts": [{"key": "where", "label": "Var", "value": markup}, {"key": "age", "label": "Ålder", "value": longWord}]}]>
<@comparison.comparison/>
