package vn.khuyencong.organisation;

import java.util.UUID;

/** A public body under the name it bears on the day asked for. */
public record Organisation(UUID id, String code, String name, String shortName) {}
