// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include <QCoreApplication>

#include <array>

namespace dilim::ui {
namespace {

constexpr CommandRow commands[] = {
    {Command::NewWorkspace, Menu::File, QT_TRANSLATE_NOOP("Commands", "New workspace…"), "plus", "Ctrl+Shift+N"},
    {Command::OpenWorkspace, Menu::File, QT_TRANSLATE_NOOP("Commands", "Open workspace…"), "folder", "Ctrl+O"},
    {Command::OpenSample, Menu::File, QT_TRANSLATE_NOOP("Commands", "Open the sample shop"), "play", nullptr},
    {Command::AddFiles, Menu::File, QT_TRANSLATE_NOOP("Commands", "Add files…"), "upload", "Ctrl+I"},
    {Command::SaveCopy, Menu::File, QT_TRANSLATE_NOOP("Commands", "Save a copy…"), "copy", nullptr, true},
    {Command::MakeReport, Menu::File, QT_TRANSLATE_NOOP("Commands", "Make a report"), "document", "Ctrl+Shift+P", true},
    {Command::Print, Menu::File, QT_TRANSLATE_NOOP("Commands", "Print the report…"), "print", "Ctrl+P", true},
    {Command::CloseWorkspace, Menu::File, QT_TRANSLATE_NOOP("Commands", "Close workspace"), "close", "Ctrl+W", true},
    {Command::Quit, Menu::File, QT_TRANSLATE_NOOP("Commands", "Quit"), "close", "Ctrl+Q"},
    {Command::Undo, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Undo"), "undo", "Ctrl+Z"},
    {Command::Redo, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Redo"), "redo", "Ctrl+Shift+Z"},
    {Command::Search, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "Search"), "search", "Ctrl+K"},
    {Command::SchemeSystem, Menu::View, QT_TRANSLATE_NOOP("Commands", "Colours of the system"), "contrast", nullptr,
     false, "system"},
    {Command::SchemeLight, Menu::View, QT_TRANSLATE_NOOP("Commands", "Light colours"), "sun", nullptr, false, "light"},
    {Command::SchemeDark, Menu::View, QT_TRANSLATE_NOOP("Commands", "Dark colours"), "moon", nullptr, false, "dark"},
    {Command::SchemeContrast, Menu::View, QT_TRANSLATE_NOOP("Commands", "High contrast"), "contrast", nullptr, false,
     "contrast"},
    {Command::English, Menu::View, QT_TRANSLATE_NOOP("Commands", "In English"), "globe", nullptr, false, "en"},
    {Command::Turkish, Menu::View, QT_TRANSLATE_NOOP("Commands", "In Turkish"), "globe", nullptr, false, "tr"},
    {Command::Azerbaijani, Menu::View, QT_TRANSLATE_NOOP("Commands", "In Azerbaijani"), "globe", nullptr, false, "az"},
    {Command::NewSegment, Menu::Segment, QT_TRANSLATE_NOOP("Commands", "New segment"), "pie", "Ctrl+N", true},
    {Command::About, Menu::Help, QT_TRANSLATE_NOOP("Commands", "About Dilim"), "info", nullptr},
};

constexpr std::array menuTable = {
    QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "&Edit"),
    QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Segment"),
    QT_TRANSLATE_NOOP("Commands", "&Help"),
};

} // namespace

std::span<const CommandRow> commandTable()
{
    return commands;
}

QString commandWords(const CommandRow &row)
{
    return QCoreApplication::translate("Commands", row.words);
}

QString menuWords(Menu menu)
{
    return QCoreApplication::translate("Commands", menuTable[static_cast<std::size_t>(menu)]);
}

} // namespace dilim::ui
