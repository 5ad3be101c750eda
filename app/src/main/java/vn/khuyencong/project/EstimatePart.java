package vn.khuyencong.project;

/** A component and the part of the estimate that is its own. */
public record EstimatePart(ProjectComponent component, Estimate estimate) {}
