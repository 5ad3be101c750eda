package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.norm.Activity;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** A project may be of any activity of the day: it is offered, opened, read and written in. */
@OfficeTest
class EveryActivityTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Norms norms;

    @Autowired
    Rows rows;

    @Test
    void aProjectOfEveryActivityIsOpenedReadAndWrittenIn() {
        var centre = office.signedIn("trungtam");
        var establishment = rows.one(UUID.class, "select id from establishment.establishment order by name limit 1");
        var form = mvc.get().uri("/de-an/moi").with(centre).exchange();
        assertThat(form).hasStatusOk();
        var soft = new SoftAssertions();
        for (var activity : norms.activities().stream().map(Activity::code).toList()) {
            assertThat(form).bodyText().contains("value=\"" + activity + "\"");
            var opened = mvc.post()
                    .uri("/de-an")
                    .param("requestId", UUID.randomUUID().toString())
                    .param("establishment", establishment.toString())
                    .param("activity", activity)
                    .param("title", "Đề án " + activity)
                    .with(centre)
                    .exchange();
            soft.assertThat(opened.getResponse().getStatus())
                    .as("opens " + activity)
                    .isEqualTo(303);
            var edit = Objects.requireNonNull(opened.getResponse().getHeader("Location"));
            for (var address : new String[] {edit, edit.replace("/sua", "")}) {
                var page = mvc.get().uri(address).with(centre).exchange();
                soft.assertThat(page.getResponse().getStatus())
                        .as(activity + " at " + address)
                        .isEqualTo(200);
            }
        }
        soft.assertAll();
    }
}
