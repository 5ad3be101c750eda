package khuyencong.schema;

import org.jooq.codegen.DefaultGeneratorStrategy;
import org.jooq.meta.Definition;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TableDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Own tables lie in {@code vn.khuyencong.<module>.db}, the views of another in {@code ….db.<other>}. Schemas get a
 * suffix, so that the table {@code project.project} stays {@code PROJECT}.
 */
public final class GeneratedNames extends DefaultGeneratorStrategy {

    @Override
    public String getJavaPackageName(Definition definition, Mode mode) {
        return schemaPackage(definition.getSchema()) + kindPackage(definition, mode);
    }

    private String schemaPackage(@Nullable SchemaDefinition schema) {
        var target = getTargetPackage();
        if (schema == null || target.endsWith("." + schema.getInputName() + ".db")) return target;
        return target + "." + schema.getInputName();
    }

    private static String kindPackage(Definition definition, Mode mode) {
        if (!(definition instanceof TableDefinition)) return "";
        return mode == Mode.RECORD ? ".tables.records" : ".tables";
    }

    @Override
    public String getJavaIdentifier(Definition definition) {
        var name = super.getJavaIdentifier(definition);
        return definition instanceof SchemaDefinition ? name + "_SCHEMA" : name;
    }

    @Override
    public String getJavaClassName(Definition definition, Mode mode) {
        var name = super.getJavaClassName(definition, mode);
        return definition instanceof SchemaDefinition ? name + "Schema" : name;
    }
}
