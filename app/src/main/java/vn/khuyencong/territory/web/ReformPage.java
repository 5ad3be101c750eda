package vn.khuyencong.territory.web;

import java.util.UUID;
import vn.khuyencong.territory.Reform;
import vn.khuyencong.web.Problems;

/**
 * One reform, and the form in which it is taken back.
 *
 * @param ahead    its day has not come: it is withdrawn, not reversed
 * @param mayUndo  whether the reader may take it back
 * @param stale    somebody took it back first
 * @param request  number of the form
 */
public record ReformPage(
        Reform reform,
        boolean ahead,
        boolean mayUndo,
        UUID request,
        String day,
        String resolution,
        String why,
        Problems problems,
        boolean stale) {}
