<#include "/examples/data.ftl">
<#import "/components/interest-form.ftl" as interest>
<#global form = form + {"chosen": "ledsagare", "trial": true, "names": {"epost": "email", "uppdrag": "roles"},
  "hidden": [{"name": "formid", "value": "12"}, {"name": "tillbaka", "value": "https://www.example.se/tack.html"}]}>
<@interest.interestForm/>
