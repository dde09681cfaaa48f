<#include "/examples/data.ftl">
<#import "/components/instead-of-form.ftl" as instead>
<@instead.insteadOfForm/>
