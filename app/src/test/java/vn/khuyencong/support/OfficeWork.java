package vn.khuyencong.support;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The work of the office as tests have it done: each piece through the real use cases, by the real people. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    Rows.class,
    Writing.class,
    HandingIn.class,
    Judging.class,
    Planning.class,
    Working.class,
    Grouping.class,
    Changing.class,
    Forwarding.class,
    Paying.class,
    Flagships.class,
    ProjectBuilder.class
})
public class OfficeWork {}
