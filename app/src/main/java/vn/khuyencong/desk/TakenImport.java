package vn.khuyencong.desk;

import java.time.Instant;
import java.util.UUID;

/**
 * A table that was taken over, as the matter that can undo it shows it.
 *
 * @param rows      how many rows came with it
 * @param withdrawn whether it was undone
 */
public record TakenImport(UUID id, int rows, Instant at, String by, boolean withdrawn) {}
