package khuyencong.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.LambdaConverter;

/** Column names carry types: said once here, and SQL and records meet without mapping code. */
final class ForcedTypes {

    private static final String ROOT = "vn.khuyencong.";

    private ForcedTypes() {}

    static List<ForcedType> of(String module, Arrows arrows, Path resources) throws IOException {
        var types = new ArrayList<ForcedType>();
        var known = arrows.typesKnownTo(module);
        for (var line : Lines.of(resources.resolve("types.properties"))) {
            if (known.contains(moduleOf(line.value()))) types.add(enumeration(line));
        }
        types.add(value(".*_vnd", "bigint|int8", "Dong").withExcludeExpression("(.*_|.*\\.)?change_vnd"));
        types.add(value(".*_bp", "integer|int4", "BasisPoints"));
        types.add(value("(.*_|.*\\.)?quantity", "numeric.*|decimal.*", "Quantity", "of", "decimal"));
        types.add(new ForcedType()
                .withUserType(ROOT + "shared.Period")
                .withBinding("khuyencong.jooq.PeriodBinding")
                .withIncludeTypes("daterange"));
        types.add(new ForcedType().withName("INSTANT").withIncludeTypes("timestamp.*with\\stime\\szone|timestamptz"));
        // words to search by: looked at by the database only
        types.add(new ForcedType().withName("VARCHAR").withIncludeTypes("tsvector"));
        // most modules lack some of these columns
        types.forEach(type -> type.setIgnoreUnused(true));
        return types;
    }

    private static ForcedType enumeration(Lines line) {
        return new ForcedType()
                .withUserType(line.value())
                .withEnumConverter(true)
                .withIncludeExpression(line.key())
                .withIncludeTypes("text|varchar.*|character.*");
    }

    private static ForcedType value(String columns, String types, String type) {
        return value(columns, types, type, "new", "value");
    }

    private static ForcedType value(String columns, String types, String type, String from, String to) {
        var name = ROOT + "shared." + type;
        return new ForcedType()
                .withUserType(name)
                .withLambdaConverter(
                        new LambdaConverter().withFrom(name + "::" + from).withTo(name + "::" + to))
                .withIncludeExpression(columns)
                .withIncludeTypes(types);
    }

    private static String moduleOf(String type) {
        return type.substring(ROOT.length()).replaceAll("\\..*", "");
    }
}
