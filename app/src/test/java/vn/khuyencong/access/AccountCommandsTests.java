package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

/** Whoever runs the program keeps accounts where nobody can sign in yet, or any more. */
@OfficeTest
class AccountCommandsTests {

    @Autowired
    private AdminCommands admin;

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private JdbcConnectionDetails owner;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @AfterEach
    void takeAway() {
        MadeAccounts.takeAway(owner);
    }

    @Test
    void anAccountIsMadeAndItsPasswordShownOnce() {
        assertThat(run("add", "thu.lenh", "Võ Thị Lệnh", "INSPECTOR", "--province", "48", "--email", "thu@mau.example"))
                .isEqualTo(AdminCommand.DONE);
        assertThat(told()).contains("Done: thu.lenh").containsPattern("shown once.*: [a-z2-9]{4}(-[a-z2-9]{4}){3}");
        assertThat(office.actor("thu.lenh").province()).isEqualTo("48");
        assertThat(one("select must_change::text from access.account where username = 'thu.lenh'"))
                .isEqualTo("true");
        assertThat(run("reset", "thu.lenh")).isEqualTo(AdminCommand.DONE);
        assertThat(told()).containsPattern("shown once.*: [a-z2-9]{4}(-[a-z2-9]{4}){3}");
    }

    @Test
    void whatIsMissingIsSaidInWordsAndNothingIsMade() {
        assertThat(run("add", "thu.lenh", "Võ Thị Lệnh", "COMMUNE")).isEqualTo(AdminCommand.REFUSED);
        assertThat(told()).contains("province: ", "organisation: ", "unit: ");
        assertThat(run("add", "thu.lenh", "Võ Thị Lệnh", "INSPEKTOR")).isEqualTo(AdminCommand.REFUSED);
        assertThat(told()).contains("role: ", "Roles: ", "INSPECTOR").doesNotContain("SYSTEM");
        assertThat(run("add", "thu.lenh")).isEqualTo(AdminCommand.REFUSED);
        assertThat(told()).contains("USERNAME NAME ROLE");
        assertThat(one("select count(*) from access.account where username = 'thu.lenh'"))
                .isEqualTo("0");
    }

    @Test
    void aMisspeltOptionIsRefusedAndNotLeftOut() {
        assertThat(run("add", "thu.lenh", "Võ Thị Lệnh", "ADMINISTRATOR", "--mail", "thu@mau.example"))
                .isEqualTo(AdminCommand.REFUSED);
        assertThat(told()).contains("--mail");
        assertThat(run("add", "thu.lenh", "Võ Thị Lệnh", "ADMINISTRATOR", "--email"))
                .isEqualTo(AdminCommand.REFUSED);
    }

    @Test
    void anAccountIsLockedWithAReasonAndLetInAgain() {
        run("add", "thu.lenh", "Võ Thị Lệnh", "INSPECTOR", "--province", "48");
        assertThat(run("lock", "thu.lenh", "left", "the", "office")).isEqualTo(AdminCommand.DONE);
        assertThat(one("select locked_reason from access.account where locked and username = 'thu.lenh'"))
                .isEqualTo("left the office");
        assertThat(run("unlock", "thu.lenh")).isEqualTo(AdminCommand.DONE);
        assertThat(one("select locked::text from access.account where username = 'thu.lenh'"))
                .isEqualTo("false");
    }

    @Test
    void theLastAdministratorIsNotLockedFromHereEither() {
        assertThat(run("lock", "quantri", "by mistake")).isEqualTo(AdminCommand.REFUSED);
        assertThat(told()).contains("last administrator");
    }

    @Test
    void anUnknownNameIsSaid() {
        for (var word : new String[] {"reset", "unlock"}) {
            assertThat(run(word, "thu.khongco")).isEqualTo(AdminCommand.REFUSED);
            assertThat(told()).contains("There is no account thu.khongco");
        }
    }

    private int run(String... arguments) {
        told.reset();
        var words = new ArrayList<>(List.of(arguments));
        words.addFirst("account");
        return admin.run(words, new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private String one(String statement) {
        return sql.sql(statement).query(String.class).single();
    }
}
