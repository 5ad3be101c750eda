package vn.khuyencong.project.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.appraisal.Council.Member;
import vn.khuyencong.project.appraisal.Council.SetUp;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;

/** The leader sets a session of a council up by decision, with the files that come before it. */
@Service
public class SetUpCouncil {

    private final Councils councils;
    private final Projects projects;
    private final Permissions permissions;
    private final CouncilLaw law;
    private final CouncilNews news;

    SetUpCouncil(Councils councils, Projects projects, Permissions permissions, CouncilLaw law, CouncilNews news) {
        this.councils = councils;
        this.projects = projects;
        this.permissions = permissions;
        this.law = law;
        this.news = news;
    }

    /** @throws NotAllowed for whoever may set no council up */
    public void require() {
        if (!may()) throw new NotAllowed("Councils are set up by whoever decides on files");
    }

    public boolean may() {
        return permissions.may(Verb.DECIDE, Matter.PROJECT);
    }

    /**
     * @param request id of the form, which becomes that of the session
     * @return what stands against it; empty where it is set up
     */
    @Transactional
    public List<Finding> setUp(SetUp setUp, UUID request) {
        require();
        if (councils.isKept(request)) return List.of();
        var findings = new ArrayList<>(law.against(setUp));
        var accounts = setUp.members().stream().map(Member::account).toList();
        for (var file : setUp.files()) {
            var project = projects.get(file);
            var busy = councils.latestOf(file).filter(one -> !one.isConfirmed()).isPresent();
            findings.addAll(CouncilRules.file(setUp, project, busy, councils.barred(accounts, project)));
        }
        if (findings.isEmpty()) {
            councils.add(setUp, request);
            news.setUp(request, setUp);
        }
        return findings;
    }
}
