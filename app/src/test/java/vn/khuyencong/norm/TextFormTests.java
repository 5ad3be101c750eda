package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.norm.engine.NormReader;
import vn.khuyencong.norm.engine.NormWriter;
import vn.khuyencong.norm.engine.NormsRefused;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;

/** One text form for seed, import, export and review: what is read and written again is the same to the byte. */
@OfficeTest
class TextFormTests {

    private static final String LOCAL = "sample/local-norms.yaml";

    /**
     * Fingerprint of all national norms that come with the program. To renew it after a change of a norm that was meant:
     * read the change of the YAML once more beside the text of the law, then put the fingerprint here that the failing
     * test prints.
     */
    private static final String NATIONAL_NORMS = "1436ada5b99f6e3b829113e0fc36dc1c13d2fcd8282a0186d738c18be77c1b81";

    /** After the program and the sample city have laid their norms down, before any test has changed one. */
    private static final Instant LAID_DOWN = Instant.parse("2025-08-02T00:00:00Z");

    @Autowired
    private NormFiles files;

    @Autowired
    private NormReferences references;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private Definitions definitions;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    static Stream<String> shipped() {
        return Stream.concat(
                ShippedNorms.FILES.stream().map(file -> NormConfiguration.FOLDER + file), Stream.of(LOCAL));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsReadAndWrittenAgainIsTheSameToTheByte(String file) {
        var text = withoutHeading(NationalNorms.text(file));
        assertThat(NormWriter.write(definitions, NormReader.read(definitions, file, text)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatTheDatabaseHoldsIsWrittenAsTheFileSays(String file) {
        var text = withoutHeading(NationalNorms.text(file));
        var local = file.equals(LOCAL);
        var norms = NormReader.read(definitions, file, text).stream()
                .map(version -> version.norm())
                .distinct()
                .toList();
        var written = read(() -> {
            var live = snapshots.known(LAID_DOWN).norms();
            var rows = norms.stream()
                    .flatMap(norm -> live.versions(norm).stream())
                    .filter(version -> (version.province() != null) == local)
                    .toList();
            return NormWriter.write(definitions, references.names(rows));
        });
        assertThat(written).isEqualTo(text);
    }

    @Test
    void theTextAndTheRowsHaveOneFingerprint() {
        var both = read(() -> {
            var fromText = shipped().flatMap(file -> ofFile(file).stream()).toList();
            return List.of(
                    Snapshot.of(definitions, fromText).hash(),
                    snapshots.known(LAID_DOWN).norms().hash());
        });
        assertThat(both.getFirst()).isEqualTo(both.getLast());
    }

    @Test
    void theNationalNormsAreThoseThatWereReviewed() {
        var national = read(() -> shipped()
                .filter(file -> !file.equals(LOCAL))
                .flatMap(file -> ofFile(file).stream())
                .toList());
        assertThat(Snapshot.of(definitions, national).hash()).isEqualTo(NATIONAL_NORMS);
    }

    @Test
    void anExportReadAgainAddsNothing() {
        for (var tier : Tier.values()) {
            var export = files.export("", tier);
            assertThat(export).isNotEmpty();
            assertThat(files.add("export.yaml", export).added()).isZero();
            assertThat(NormWriter.write(definitions, NormReader.read(definitions, "export.yaml", export)))
                    .isEqualTo(export);
        }
    }

    @Test
    void nothingOfARefusedFileIsStored() {
        var before = versions();
        var good = "- norm: support.CLUSTER_INFRASTRUCTURE\n  versions:\n    - from: 2026-01-01\n      issuer: '48'\n"
                + "      form: FLAT\n      limit: 5\n"
                + "      basis: {document: 01/2025/NQ-HĐND (MẪU), provision: Điều 3 khoản 2}\n";
        var badLines = List.of(
                "    - from: 2027-13-01\n      issuer: '48'\n      form: FLAT\n",
                "    - from: 2025-01-01\n      issuer: '48'\n      form: FLAT\n      limit: 5\n"
                        + "      basis: {document: 01/2025/NQ-HĐND (MẪU), provision: Điều 3 khoản 2}\n",
                "- norm: support.TRADEMARK\n  versions:\n    - from: 2026-01-01\n      issuer: '48'\n      form: FLAT\n"
                        + "      basis: {document: 01/2025/NQ-HĐND (MẪU), provision: Điều 3 khoản 2}\n");
        for (var bad : badLines) {
            assertThatThrownBy(() -> files.add("half.yaml", good + bad)).isInstanceOf(NormsRefused.class);
            assertThat(versions()).isEqualTo(before);
        }
    }

    @Test
    void aProvisionAndAUnitNobodyKnowsAreRefusedWithTheirLine() {
        var text = """
                - norm: support.CLUSTER_INFRASTRUCTURE
                  versions:
                    - from: 2026-01-01
                      issuer: '48'
                      form: FLAT
                      limit: 5
                      basis: {document: 99/2099/QĐ, provision: Điều 1}
                    - from: 2026-01-01
                      issuer: '48'
                      scope: [{unit: 'xx', on: 2026-01-01}]
                      form: FLAT
                      limit: 5
                      basis: {document: 01/2025/NQ-HĐND (MẪU), provision: Điều 3 khoản 2}
                """;
        assertThatThrownBy(() -> files.add("local.yaml", text))
                .asInstanceOf(type(NormsRefused.class))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(
                                fault -> fault.line() + " " + fault.finding().code())
                        .containsExactly("3 norm.basis-unknown", "8 norm.unit-unknown"));
    }

    private List<String> versions() {
        return sql.sql("select id::text || coalesce(superseded_at::text, '') from norm.version order by 1")
                .query(String.class)
                .list();
    }

    private List<Version> ofFile(String file) {
        return files.read(file, NationalNorms.text(file));
    }

    /** The heading of a file is a comment and an empty line. */
    private static String withoutHeading(String text) {
        var lines = new ArrayList<>(text.lines().toList());
        while (lines.getFirst().startsWith("#")) lines.removeFirst();
        assertThat(lines.removeFirst()).isEmpty();
        return String.join("\n", lines) + "\n";
    }

    private <T> T read(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
