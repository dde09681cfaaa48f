<#include "/examples/data.ftl">
<#import "/components/role-card.ftl" as card>
<h2>Uppdrag</h2>
<ul class="cards"><@card.roleCard role=roles[0]/></ul>
