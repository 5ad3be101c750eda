package vn.khuyencong.territory;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeWork;
import vn.khuyencong.support.Rows;

/** The whole program on a database of its own, for tests that take in the units of the whole country. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import({CountryDatabase.class, Office.class, OfficeWork.class, Rows.class})
@interface CountryTest {}
