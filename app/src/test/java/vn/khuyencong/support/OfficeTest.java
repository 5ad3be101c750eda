package vn.khuyencong.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * The whole program on a real PostgreSQL with the sample city's reference data (places, offices, law, accounts,
 * establishments), and no work yet. One program and one database serve all tests: a test makes its own files and
 * chooses its own year where totals matter.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({OfficeDatabase.class, Office.class, OfficeWork.class})
public @interface OfficeTest {}
