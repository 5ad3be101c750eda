package vn.khuyencong.territory.web;

import java.util.List;
import vn.khuyencong.territory.Reform;
import vn.khuyencong.web.Paging;

/** The reforms that were entered by hand; {@code mayReform}: whether the reader enters some. */
public record ReformListPage(List<Reform> reforms, Paging paging, boolean mayReform) {}
