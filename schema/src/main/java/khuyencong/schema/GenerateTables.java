package khuyencong.schema;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

/**
 * Makes Java out of the migrations: for each module its own tables and the {@code pub_*} views it may read. What a
 * module may not read does not exist for it.
 */
public final class GenerateTables {

    private final Path resources;
    private final Path output;

    private GenerateTables(Path resources, Path output) {
        this.resources = resources;
        this.output = output;
    }

    /** Called by the build with the schema's resources and the folder to write. */
    public static void main(String[] arguments) throws Exception {
        Quiet.please();
        var generation = new GenerateTables(
                Path.of(arguments[0]).toAbsolutePath().normalize(),
                Path.of(arguments[1]).toAbsolutePath());
        new Stamp()
                .of(generation.resources.resolve("db"))
                .of(generation.resources.resolve("modules.properties"))
                .of(generation.resources.resolve("types.properties"))
                .of(GenerateTables.class, GeneratedNames.class, ForcedTypes.class, Arrows.class, Lines.class)
                .unlessIn(generation.output, generation::run);
    }

    private void run() throws Exception {
        try (var database = EmbeddedDatabase.temporary()) {
            Flyway.configure()
                    .dataSource(database.jdbcUrl(), database.user(), database.password())
                    .locations("filesystem:" + resources.resolve("db/migration"))
                    .load()
                    .migrate();
            var arrows = Arrows.in(resources);
            var schemas = schemas(database);
            for (var module : arrows.modules()) generate(module, arrows, schemas, database);
        }
    }

    private void generate(String module, Arrows arrows, Set<String> schemas, EmbeddedDatabase database)
            throws Exception {
        var own = Stream.of(module).filter(schemas::contains).toList();
        var others =
                arrows.readableBy(module).stream().filter(schemas::contains).toList();
        if (own.isEmpty() && others.isEmpty()) return;
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withUrl(database.jdbcUrl())
                        .withUser(database.user())
                        .withPassword(database.password()))
                .withGenerator(new Generator()
                        .withStrategy(new Strategy().withName(GeneratedNames.class.getName()))
                        .withDatabase(tables(own, others).withForcedTypes(ForcedTypes.of(module, arrows, resources)))
                        .withGenerate(new Generate()
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false)
                                .withGlobalCatalogReferences(false))
                        .withTarget(new Target()
                                .withPackageName("vn.khuyencong." + module + ".db")
                                .withDirectory(output.toString())
                                .withClean(false))));
    }

    private static Database tables(List<String> own, List<String> others) {
        var includes = Stream.concat(
                own.stream().map(schema -> schema + "\\..*"), others.stream().map(schema -> schema + "\\.pub_.*"));
        return new Database()
                .withIncludes(String.join("|", includes.toList()))
                .withIncludeRoutines(false)
                .withIncludeUDTs(false)
                .withSchemata(Stream.concat(own.stream(), others.stream())
                        .map(schema -> new SchemaMappingType().withInputSchema(schema))
                        .toList());
    }

    private static Set<String> schemas(EmbeddedDatabase database) throws SQLException {
        var names = new HashSet<String>();
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) names.add(schemas.getString("TABLE_SCHEM"));
        }
        return names;
    }
}
