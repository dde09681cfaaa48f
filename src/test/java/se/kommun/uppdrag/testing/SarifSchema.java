package se.kommun.uppdrag.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The standard's own schema of SARIF 2.1.0. */
public final class SarifSchema {

    private SarifSchema() {}

    /** What in a log breaks the schema; empty when nothing does. */
    public static List<String> faultsIn(String log) throws IOException {
        try (InputStream file = SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(file, InputFormat.JSON);
            return schema.validate(log, InputFormat.JSON).stream().map(Error::toString).toList();
        }
    }
}
