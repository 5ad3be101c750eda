package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

/** The second lock: what the database shows to whom, whatever a page forgets. */
@OfficeTest
class RowSecurityTests {

    @Autowired
    private Office office;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void anOfficerSeesTheEstablishmentsOfTheProvince() {
        assertThat(office.as("so.chuyenvien", this::establishments)).hasSizeGreaterThan(10);
    }

    @Test
    void anEstablishmentSeesItselfAlone() {
        assertThat(office.as("coso1", this::establishments))
                .containsExactly(Objects.requireNonNull(office.actor("coso1").establishment())
                        .toString());
    }

    @Test
    void anOfficerOfAnotherProvinceSeesNothing() {
        var here = office.actor("so.chuyenvien");
        var elsewhere = new Actor(
                here.account(), "khac", "Người tỉnh khác", "", Role.DEPARTMENT_OFFICER, "01", null, null, null);
        assertThat(CurrentActor.as(elsewhere, this::establishments)).isEmpty();
    }

    @Test
    void theAdministratorReadsNoCaseContent() {
        assertThat(office.as("quantri", this::establishments)).isEmpty();
    }

    @Test
    void aPooledConnectionForgetsWhoUsedItLast() {
        for (int i = 0; i < 30; i++) {
            office.as("so.chuyenvien", this::establishments);
            assertThat(establishments()).isEmpty();
        }
    }

    private List<String> establishments() {
        return Objects.requireNonNull(
                transaction.execute(_ -> sql.sql("select id::text from establishment.pub_establishment")
                        .query(String.class)
                        .list()));
    }
}
