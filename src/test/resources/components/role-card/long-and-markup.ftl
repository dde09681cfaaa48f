<#include "/examples/data.ftl">
<#import "/components/role-card.ftl" as card>
<h2>Uppdrag</h2>
<ul class="cards"><@card.roleCard role=roles[1] + {"title": longWord?cap_first, "lead": markup + " " + longWord, "facts": [{"key": "where", "label": "Var", "value": longWord, "card": true}]}/></ul>
