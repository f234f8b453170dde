// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ask.h"
#include "ui/pages/rfm/rfm_page.h"
#include "ui/pages/rfm/rfm_rules.h"
#include "ui/session/session.h"
#include "wording/error_text.h"

#include <QPointer>

// All ten groups as segments.

namespace dilim::ui {
using namespace Qt::StringLiterals;

/// Counts what comes back, one answer a segment.
void RfmPage::makeAllSegments()
{
    if (!m_state)
        return;
    struct Outcome {
        std::size_t wanted = 0, answered = 0, made = 0;
        QString problem{};
    };
    const std::vector<store::Segment> missing = missingGroupSegments(*m_state);
    if (missing.empty()) {
        tellMade(0, 0, {});
        return;
    }
    auto outcome = std::make_shared<Outcome>();
    outcome->wanted = missing.size();
    for (const store::Segment &segment : missing) {
        m_session.keepSegment(segment, [page = QPointer<RfmPage>(this), outcome](const Result<store::Segment> &kept) {
            ++outcome->answered;
            outcome->made += kept ? 1U : 0U;
            if (!kept)
                outcome->problem = wording::errorText(kept.error());
            if (page && outcome->answered == outcome->wanted)
                page->tellMade(outcome->wanted, outcome->made, outcome->problem);
        });
    }
}

void RfmPage::tellMade(std::size_t wanted, std::size_t made, const QString &problem)
{
    const std::size_t there = analysis::rfmGroupCount - wanted;
    QStringList sentences(tr("%n segment(s) were added.", nullptr, static_cast<int>(made)));
    if (there > 0)
        sentences.append(
            tr("%n group(s) had a segment of their name, which was left alone.", nullptr, static_cast<int>(there)));
    if (!problem.isEmpty())
        sentences.append(problem);
    tellPlainly(this, tr("RFM groups as segments"), sentences.join(u' '));
}

} // namespace dilim::ui
