package vn.khuyencong.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khuyencong.support.OfficeTest;

/** Public bodies under the names of the day. */
@OfficeTest
class OrganisationsTests {

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient sql;

    @Test
    void aBodyBearsTheNameOfTheDay() {
        var agency = sql.sql("select id from organisation.organisation where code = 'BCT-KC'")
                .query(UUID.class)
                .single();
        assertThat(organisations.find(agency, LocalDate.of(2016, 1, 1)).shortName())
                .isEqualTo("CNĐP");
        assertThat(organisations.find(agency, LocalDate.of(2020, 1, 1)).shortName())
                .isEqualTo("CTĐP");
    }

    @Test
    void theCentresOfAProvinceAreFoundByTheirKind() {
        assertThat(organisations.ofKind(OrganisationKind.CENTRE, "48", LocalDate.of(2026, 11, 23)))
                .extracting(Organisation::code)
                .containsExactly("TTKC-48", "TTXT-48");
        assertThat(organisations.ofKind(OrganisationKind.CENTRE, "01", LocalDate.of(2026, 11, 23)))
                .isEmpty();
    }
}
