package vn.khuyencong.establishment.bulk;

import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** Who works on an import, and when. */
@Component
record Here(CurrentActor current, OfficeClock clock) {}
