package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.AdminCommand;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** What an administrator has done with norms from the command line. */
@OfficeTest
class NormWordsTests {

    @TempDir
    private Path folder;

    @Autowired
    private List<AdminCommand> commands;

    @Autowired
    private Rows rows;

    @AfterEach
    void leaveTheNormsAsTheyWere() {
        rows.change("update norm.version set superseded_at = now() where province = '97' and superseded_at is null");
    }

    @Test
    void aFileThatIsRefusedNamesEveryLineAndStoresNothing() throws IOException {
        var file = Files.writeString(folder.resolve("wrong.yaml"), """
                - norm: support.TRADEMARK
                  versions:
                    - from: 2031-01-01
                      issuer: '99'
                      form: SHARE
                      share: 150%
                      basis: {document: 28/2018/TT-BTC, provision: Điều 8 khoản 4}
                    - from: 2032-01-01
                      issuer: '98'
                      form: SHARE
                """);
        var before = rows.one(Integer.class, "select count(*) from norm.version");
        assertThat(run("import", "norms", file.toString()))
                .contains("refused, nothing of it was taken over")
                .contains("wrong.yaml:6  The value of “share” must lie between 0% and 100%.")
                .contains("wrong.yaml:8  “support.TRADEMARK” has no basis.");
        assertThat(rows.one(Integer.class, "select count(*) from norm.version")).isEqualTo(before);
    }

    @Test
    void aFileMayBeTakenOverTwice() throws IOException {
        var file = Files.writeString(folder.resolve("levels.yaml"), """
                - norm: support.TRADEMARK
                  versions:
                    - from: 2031-01-01
                      issuer: '97'
                      form: SHARE
                      share: 40%
                      basis: {document: 28/2018/TT-BTC, provision: Điều 8 khoản 4}
                """);
        assertThat(run("import", "norms", file.toString())).contains("1 versions are new, 0 were there already");
        assertThat(run("import", "norms", file.toString())).contains("0 versions are new, 1 were there already");
    }

    @Test
    void aTokenIsShownOnceAndKeptAsAHashOnly() {
        var shown = run("token", "so.chuyenvien", "thử").lines().findFirst().orElseThrow();
        assertThat(shown).startsWith("kc_").hasSize(46);
        assertThat(rows.all((row, _) -> row.getString(1), "select t::text from access.token t"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(shown));
        assertThat(run("token", "nobody")).contains("There is no account nobody");
    }

    private String run(String... line) {
        var command = commands.stream()
                .filter(one ->
                        Arrays.asList(line).subList(0, one.words().size()).equals(one.words()))
                .findFirst()
                .orElseThrow();
        var out = new ByteArrayOutputStream();
        CurrentActor.runAs(
                Actor.system(null),
                () -> command.run(
                        Arrays.asList(line).subList(command.words().size(), line.length),
                        new PrintStream(out, true, StandardCharsets.UTF_8)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
