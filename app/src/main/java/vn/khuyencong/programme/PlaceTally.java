package vn.khuyencong.programme;

import java.util.UUID;
import vn.khuyencong.programme.ProgressRules.Part;

/**
 * What the đề án of one place give together to one of the two figures of an indicator.
 *
 * @param place {@link Result#SEVERAL} for group files, with an empty name
 */
public record PlaceTally(UUID place, String name, Part part, Figures figures) {}
