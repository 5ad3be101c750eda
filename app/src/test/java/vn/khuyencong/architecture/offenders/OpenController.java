package vn.khuyencong.architecture.offenders;

import org.springframework.stereotype.Controller;

@Controller
public class OpenController {}
