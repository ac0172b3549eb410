//! Which picture stands for what.

use stegvis_shared::domain::activity::ActivityKind;
use stegvis_shared::domain::answer::{Feeling, Reason};
use stegvis_ui::IconName;

/// Gives the picture of a kind of activity.
pub const fn kind_picture(kind: ActivityKind) -> IconName {
    match kind {
        ActivityKind::Meeting => IconName::MessagesSquare,
        ActivityKind::Swedish => IconName::BookOpen,
        ActivityKind::WorkTraining => IconName::Briefcase,
        ActivityKind::Practice => IconName::Store,
        ActivityKind::JobSearch => IconName::FileUser,
        ActivityKind::JobCoach => IconName::Handshake,
        ActivityKind::StudyVisit => IconName::Building,
        ActivityKind::Guidance => IconName::Compass,
        ActivityKind::Computer => IconName::Monitor,
        ActivityKind::Economy => IconName::Wallet,
        ActivityKind::Civic => IconName::Landmark,
        ActivityKind::Health => IconName::HeartPulse,
        ActivityKind::Fitness => IconName::Dumbbell,
        ActivityKind::Walk => IconName::Footprints,
        ActivityKind::Cooking => IconName::Utensils,
        ActivityKind::Creative => IconName::Palette,
        ActivityKind::Other => IconName::Shapes,
    }
}

/// Gives the face of how something was.
pub const fn feeling_picture(feeling: Feeling) -> IconName {
    match feeling {
        Feeling::Good => IconName::Smile,
        Feeling::SoSo => IconName::Meh,
        Feeling::Bad => IconName::Frown,
    }
}

/// Gives the picture of a reason for not coming.
pub const fn reason_picture(reason: Reason) -> IconName {
    match reason {
        Reason::Ill => IconName::Thermometer,
        Reason::ChildIll => IconName::Baby,
        Reason::Doctor => IconName::Stethoscope,
        Reason::Travel => IconName::Bus,
        Reason::NoStrength => IconName::BatteryLow,
        Reason::Other => IconName::Shapes,
    }
}
