package vn.khuyencong.architecture.offenders;

import org.springframework.stereotype.Component;

@Component
class LearnedInTheEngine {}
