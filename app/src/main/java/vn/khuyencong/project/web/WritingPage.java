package vn.khuyencong.project.web;

import vn.khuyencong.project.Project;
import vn.khuyencong.project.Writing;

/** The form is somebody else's for now. */
public record WritingPage(Project project, Writing writing) {}
